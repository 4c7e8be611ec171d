"""The child that fetches models: the only process that reaches the network, and one that never sees a prompt.

Entered as `python -m localr1.fetching`; nothing else imports it.
"""
