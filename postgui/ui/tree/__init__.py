"""The tree of a structured body: rows, how they are drawn, and what can be done with them."""
