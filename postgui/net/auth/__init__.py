"""Authentication kinds: one file each, found by `postgui.net.auth_kind.auth_kinds`."""
