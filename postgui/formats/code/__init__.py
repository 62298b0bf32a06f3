"""The targets for generated code, one file each with a `KIND`."""
