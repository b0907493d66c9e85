package latentfx.ui.session;

import java.util.List;

/**
 * The states of windows that ended without being closed.
 *
 * @param states those that can be offered, the newest first
 * @param dropped how many older ones were deleted to stay within the limits
 */
public record FoundStates(List<LeftState> states, int dropped) {
    public FoundStates {
        states = List.copyOf(states);
    }
}
