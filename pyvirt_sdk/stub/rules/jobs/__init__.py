"""Jobs: what is done by itself, at set times."""
