"""Dynamic variables, a group each; every module here has a `KIND`."""
