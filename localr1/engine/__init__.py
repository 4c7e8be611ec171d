"""The engine child: the only package that imports llama_cpp. Entered as `python -m localr1.engine`, never imported.

It sees messages and a model file; it knows nothing of settings, chats or front ends.
"""
