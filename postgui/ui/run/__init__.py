"""Running a collection, a folder or a request in the window."""
