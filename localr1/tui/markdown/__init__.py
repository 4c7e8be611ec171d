"""Markdown as models write it: read into pieces, and the pieces set in rows of a width. No widget here."""
