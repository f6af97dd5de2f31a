"""The mistakes on docs/mistakes.md: made for real, and the page written from what is said."""
