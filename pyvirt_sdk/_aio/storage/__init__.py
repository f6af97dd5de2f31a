"""Storage, what lies on it, and backups."""
