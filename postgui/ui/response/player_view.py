"""Sound and video, played where this system can do that (QtMultimedia), but not before it is asked for.

QtMultimedia is found at run time only: it needs libraries of the system that may be absent, and a packaged
program need not carry it.
"""

from importlib import import_module
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QUrl, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QStackedWidget, QVBoxLayout, QWidget

from postgui.model.content import Content
from postgui.translation import tr
from postgui.ui.response.message_page import MessagePage
from postgui.ui.theme import current_theme

_VOLUME = 0.7


def play_time(duration_ms: int) -> str:
    """A place in a recording: `1:05`, `1:02:03`."""
    seconds = duration_ms // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours}:{minutes:02}:{seconds % 60:02}"
    return f"{minutes}:{seconds % 60:02}"


class PlayerView(QWidget):
    """Plays one body at a time, of a kind that its bytes say; lists of what else to play are none.

    Raises:
        ImportError: QtMultimedia can't be loaded here.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._core: Any = import_module("PySide6.QtMultimedia")
        widgets: Any = import_module("PySide6.QtMultimediaWidgets")
        self._buffer: QBuffer | None = None
        self._body: Content | None = None
        self._loaded = False
        self.stack = QStackedWidget(self)
        self.message = MessagePage(self.stack)
        self.video: QWidget = widgets.QVideoWidget(self.stack)
        self.stack.addWidget(self.message)
        self.stack.addWidget(self.video)
        self.player = self._core.QMediaPlayer(self)
        self.sound = self._core.QAudioOutput(self)
        self.sound.setVolume(_VOLUME)
        self.player.setAudioOutput(self.sound)
        self.player.setVideoOutput(self.video)
        self.play = self._button(tr("Play"), self._on_play)
        self.mute = self._button(tr("Mute"), self._on_mute)
        self.mute.setCheckable(True)
        self.place = QSlider(Qt.Orientation.Horizontal, self)
        self.place.setAccessibleName(tr("Place in the recording"))
        self.place.setEnabled(False)
        self.time = QLabel(self)
        self.time.setProperty("tone", "muted")
        self.player.playbackStateChanged.connect(self._on_state)
        self.player.positionChanged.connect(self._on_position)
        self.player.durationChanged.connect(self._on_duration)
        self.player.hasVideoChanged.connect(self._on_video)
        self.player.errorOccurred.connect(self._on_error)
        self.place.sliderMoved.connect(self.player.setPosition)
        self.setFocusProxy(self.play)
        self._build_layout()

    def show_body(self, body: Content, title: str) -> None:
        """Be ready to play `body`."""
        self.clear()
        self._body = body
        self.message.show_message("file", title, "")
        self.play.setEnabled(True)

    def clear(self) -> None:
        """Stop, and let go of the body."""
        self._body = None
        self._loaded = False
        self.player.stop()
        self.player.setSource(QUrl())
        if self._buffer is not None:
            self._buffer.deleteLater()
            self._buffer = None
        self.stack.setCurrentWidget(self.message)
        self.time.setText("")
        self.place.setEnabled(False)
        self.place.setValue(0)

    def _build_layout(self) -> None:
        theme = current_theme()
        line = QHBoxLayout()
        theme.fit(line.setContentsMargins, 12, 6, 12, 6)
        theme.fit(line.setSpacing, 8)
        line.addWidget(self.play)
        line.addWidget(self.place, 1)
        line.addWidget(self.time)
        line.addWidget(self.mute)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addLayout(line)

    def _button(self, text: str, slot: Any) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(slot)
        return button

    def _load(self, body: Content) -> None:
        self._loaded = True
        if body.data is None:
            self.player.setSource(QUrl.fromLocalFile(str(body.path)))
            return
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(body.data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.player.setSourceDevice(self._buffer)

    @property
    def _playing(self) -> bool:
        return bool(self.player.playbackState() == self._core.QMediaPlayer.PlaybackState.PlayingState)

    @Slot()
    def _on_play(self) -> None:
        if self._body is None:
            return
        if not self._loaded:
            self._load(self._body)
        if self._playing:
            self.player.pause()
        else:
            self.player.play()

    @Slot()
    def _on_mute(self) -> None:
        self.sound.setMuted(self.mute.isChecked())

    def _on_state(self, _state: Any) -> None:
        self.play.setText(tr("Pause") if self._playing else tr("Play"))

    def _on_position(self, position_ms: int) -> None:
        if not self.place.isSliderDown():
            self.place.setValue(position_ms)
        if self._loaded:
            self.time.setText(f"{play_time(position_ms)} / {play_time(self.player.duration())}")

    def _on_duration(self, duration_ms: int) -> None:
        self.place.setRange(0, duration_ms)
        self.place.setEnabled(bool(self.player.isSeekable()) and duration_ms > 0)
        self._on_position(self.player.position())

    def _on_video(self, has_video: bool) -> None:
        self.stack.setCurrentWidget(self.video if has_video else self.message)

    def _on_error(self, _error: Any, text: str) -> None:
        if self._body is None:
            return
        self.stack.setCurrentWidget(self.message)
        reason = text.rstrip(".") or tr("The recording can't be read")
        self.message.show_message(
            "warning",
            tr("Not played"),
            tr("{reason}. Save it, or open it with the system's program.", reason=reason),
        )
        self.play.setEnabled(False)
