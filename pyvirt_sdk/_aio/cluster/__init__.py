"""The cluster as a whole, and what runs across its nodes."""
