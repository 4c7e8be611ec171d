"""What the screens are made of, each with its .tcss beside it."""
