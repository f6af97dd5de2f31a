"""The one pair of modules written twice: what waiting is, with and without an event loop."""
