"""Virtual machines and containers, and what can be done with them."""
