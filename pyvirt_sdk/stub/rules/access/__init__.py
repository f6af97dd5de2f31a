"""Logging in, and who may do what."""
