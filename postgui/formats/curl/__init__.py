"""curl commands, both ways: text to requests and back. Pure; files are read only through a given callable."""
