package latentfx.ui.arena;

import latentfx.analysis.arena.SpaceCloud;

/**
 * A cloud whose points are to be joined.
 *
 * @param neighbours of each point
 */
record EdgeQuestion(SpaceCloud cloud, int neighbours) {}
