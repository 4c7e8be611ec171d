"""First names of many cultures, for stories, which say nothing of "he" or "she" and repeat the name."""

from __future__ import annotations

_NAMES = """
Adam Aisha Alice Amir Amy Ana Anders Andrea Anika Anna Anton Arjun Asha Astrid Ava Ayesha Bao Beatriz Ben Bianca Bjorn
Bob Boris Brian Bruno Carl Carlos Carmen Cathy Chen Chloe Chris Claire Clara Dalia Dan Daniel Dara David Deepa Diego
Dina Dmitri Dora Elena Eli Elif Ella Elsa Emeka Emil Emily Emma Eric Erik Esther Ethan Eva Fatima Felix Finn Fiona
Frank Freya George Gita Giulia Grace Greta Hana Hannah Hans Harry Hassan Hector Heidi Helen Henry Hiro Hugo Ian Ibrahim
Ida Ines Ingrid Iris Isaac Isabel Ivan Ivy Jack Jacob Jamal James Jana Jane Jasmine Javier Jenny Jill Jin Joan Joe
Johan John Jonas Jorge Jose Juan Julia Jun Kai Karen Karim Kate Katya Keiko Kenji Kim Kofi Kwame Lara Lars Laura Layla
Lea Leila Lena Leo Liam Lily Lin Linda Lisa Lucas Lucia Lucy Luis Luna Magnus Malik Marco Maria Marie Mark Marta Martin
Mary Matteo Maya Mei Mia Miguel Mika Milan Mina Mohammed Mona Musa Nadia Naomi Nia Nico Nina Noah Noor Nora Olaf Olga
Oliver Olivia Omar Oscar Otto Pablo Paul Pedro Peter Petra Pia Priya Rafael Rahul Raj Rania Ravi Rita Robert Rosa Rosie
Ruth Ryan Sakura Salma Sam Samira Sana Sara Sasha Selma Sergei Simon Sofia Sonia Stefan Sven Tara Tariq Theo Thomas Tim
Tina Tom Tomas Uma Umar Vera Victor Vijay Viktor Wanda Wei Wendy William Xavier Yan Yara Yasmin Yuki Yusuf Zahra Zara
Zoe
"""

NAMES: tuple[str, ...] = tuple(_NAMES.split())
"""One word each, three to nine letters, ASCII, in order."""
