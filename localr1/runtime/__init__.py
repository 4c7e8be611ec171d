"""The parent's side of the engine: start the child, speak to it, survive it. Never imports llama_cpp."""
