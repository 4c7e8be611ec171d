"""How the starter model is made: problems, tokenizer, training, evaluation. Never imported by localr1."""
