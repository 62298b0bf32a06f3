"""PostGUI: a desktop API client that works offline and keeps plain files."""

from postgui.version import __version__

__all__ = ["__version__"]
