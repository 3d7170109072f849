"""What happens when the program itself fails in a screen: it ends, and prints nothing over it."""

from __future__ import annotations

from textual.app import App, ScreenStackError
from textual.css.query import NoMatches
from textual.worker import WorkerFailed


class FailingApp(App[None]):
    """An application that ends at the first failure and hands it to whoever started it."""

    failure: BaseException | None = None
    """What ended it; None: nothing did."""
    _taken_apart = False
    """Whether the screens are being taken away."""

    async def _shutdown(self) -> None:
        self._taken_apart = True
        await super()._shutdown()

    def _handle_exception(self, error: Exception) -> None:
        """End, without the traceback that Textual prints: whoever asks for one gets it later.

        When the application ends, its screens still do what was asked of them before, while they
        are taken apart, some before they were whole: what they do not find then is no failure.

        Args:
            error: What a key, a timer or the painting of a line raised.
        """
        cause = error.error if isinstance(error, WorkerFailed) else error
        if (self._exit or self._taken_apart) and isinstance(cause, NoMatches | ScreenStackError):
            return
        self._return_code = 1
        if self._exception is None:  # a pilot raises it in the test that drives it
            self._exception = error
            self._exception_event.set()
        if self.failure is None:
            self.failure = cause
        self._close_messages_no_wait()
