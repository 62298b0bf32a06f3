"""Body kinds: one file each, found by `postgui.net.body_kind.body_kinds`."""
