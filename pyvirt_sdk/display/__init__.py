"""How things show themselves to people; each part is imported by the method that shows it."""
