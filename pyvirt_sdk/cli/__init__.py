"""The commands that come with the package."""
