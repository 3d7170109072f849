"""What happens when the program itself fails in a screen: it ends, and prints nothing over it."""

from __future__ import annotations

from textual.app import App
from textual.worker import WorkerFailed


class FailingApp(App[None]):
    """An application that ends at the first failure and hands it to whoever started it."""

    failure: BaseException | None = None
    """What ended it; None: nothing did."""

    def _handle_exception(self, error: Exception) -> None:
        """End, without the traceback that Textual prints: whoever asks for one gets it later.

        Args:
            error: What a key, a timer or the painting of a line raised.
        """
        self._return_code = 1
        if self._exception is None:  # a pilot raises it in the test that drives it
            self._exception = error
            self._exception_event.set()
        if self.failure is None:
            self.failure = error.error if isinstance(error, WorkerFailed) else error
        self._close_messages_no_wait()
