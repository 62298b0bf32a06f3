"""What the importers are made of: sources, losses, values, and a reader for each format. All pure."""
