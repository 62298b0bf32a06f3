"""The view of big texts: it paints the rows of a document that are on show, and holds no others."""
