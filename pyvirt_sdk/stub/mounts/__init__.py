"""Where a stub can be mounted; each module imports the library it needs, and none other does."""
