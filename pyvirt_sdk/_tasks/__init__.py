"""Work that a node does in its own time: a task, and how it ended."""
