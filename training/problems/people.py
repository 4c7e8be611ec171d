"""First names of girls and of boys, for problems in which it matters who is a brother and who is a sister."""

from __future__ import annotations

_GIRLS = """
Anna Emma Olivia Sophia Mia Lily Grace Chloe Ella Zoe Hannah Sarah Julia Laura Maria Lucy Alice Eva Nora Clara Ruby
Ivy Rose Violet Daisy Amy Emily Jane Kate Megan Molly Holly Rachel Rebecca Leah Naomi Esther Ruth Miriam Diana Elena
Irina Olga Natalia Tanya Katya Sonja Ingrid Astrid Freya Greta Heidi Lena Petra Ursula Martina Bianca Carla Lucia
Elisa Giulia Chiara Sofia Isabella Camila Valentina Carmen Rosa Ines Paula Marta Amelie Colette Sylvie Claire Elise
Manon Juliette Fatima Aisha Layla Yasmin Zainab Amina Priya Anjali Meera Divya Kavita Sunita Mei Yuki Hana Sakura
Aiko Susan Linda Betty Nancy Carol Helen Abigail Charlotte Amelia Evelyn Harper Penelope Stella Hazel Victoria
"""
GIRLS = tuple(_GIRLS.split())

_BOYS = """
Tom Ben Jack Oliver Harry George Noah Liam Ethan Lucas Mason Logan James John Robert Michael David Daniel Joseph
Peter Paul Mark Luke Matthew Simon Adam Aaron Nathan Samuel Henry Oscar Leo Max Felix Hugo Arthur Edward Frank
Walter Carl Otto Karl Hans Fritz Stefan Jonas Lars Sven Erik Olaf Magnus Ivan Boris Dmitri Sergei Igor Pavel Viktor
Anton Marco Luca Matteo Antonio Giovanni Carlos Diego Pablo Miguel Javier Pedro Juan Rafael Andres Fernando Pierre
Louis Jacques Antoine Omar Ali Hassan Ahmed Yusuf Ibrahim Khalid Raj Arjun Vikram Rohan Sanjay Amit Kenji Hiro
Takeshi Wei Chen Steve Brian Kevin Jason Eric Gary Jacob William Thomas Alexander Benjamin Sebastian Theodore
Patrick
"""
BOYS = tuple(_BOYS.split())
