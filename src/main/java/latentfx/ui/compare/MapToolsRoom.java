package latentfx.ui.compare;

/** How much of the lab bar is shown as words; each step needs less width than the one before. */
enum MapToolsRoom {
    /** Every choice has its words. */
    WORDS,
    /** Switches of both maps are icons with tooltips. */
    ICONS,
    /** The three ways to shade points are one menu. */
    SHADE_MENU,
    /** All that is not a panel is in one menu. */
    ONE_MENU,
    /** The panels are a menu too. */
    TWO_MENUS
}
