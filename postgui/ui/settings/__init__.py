"""The page with all settings: of the program, of the workspace, of a collection."""
