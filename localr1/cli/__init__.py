"""The command line, one file a command. Command modules import only click at the top: the rest loads when used."""
