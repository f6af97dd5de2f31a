"""WebSockets: what threads and event loops do differently."""
