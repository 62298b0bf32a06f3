"""The dialog that brings collections in: where from, what of it, where to, and what was lost."""
