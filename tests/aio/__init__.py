"""Tests of the client against the reference server, written async and converted to sync."""
