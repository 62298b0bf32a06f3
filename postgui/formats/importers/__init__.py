"""One file for each kind of thing that can be imported; each has a `KIND`."""
