"""The settings tab of a collection or folder: what everything below it inherits."""
