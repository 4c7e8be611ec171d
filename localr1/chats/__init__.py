"""Chats that are kept: what was asked, thought and answered, in one file that is the user's own."""
