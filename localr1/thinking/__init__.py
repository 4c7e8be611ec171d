"""How models think, as pure decisions: text and tokens in, values out. No I/O, no clock, no llama.cpp here."""
