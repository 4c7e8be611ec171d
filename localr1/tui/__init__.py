"""The terminal app. The only package that imports textual; nothing below it imports it."""
