"""The formats that collections are exported in, one file each with a `KIND`."""
