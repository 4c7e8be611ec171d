"""The form that an answer is to have: JSON schemas, choices, Python types and tools, as grammars and back again."""
