"""Pure rules of the client: what to send, what an answer means, when to try again. No I/O."""
