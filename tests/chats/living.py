"""What every history can do, whatever befell its file."""

from localr1.events import AnswerText, ReplyEnded


def texts(history):
    return [kept.text for row in history.chats() for kept in history.branch(row.id)]


def goes_on(history):
    """A whole turn can be had, and found again."""
    chat = history.new_chat()
    recording = history.begin(chat, history.say(chat, None, "user", "still here?").id)
    recording.add(AnswerText("yes, wombat"))
    recording.add(ReplyEnded("stop"))
    recording.end()
    assert history.search("wombat")
    return True
