package latentfx.ui.compare;

/** In which form the bar of tools is shown; each needs less width than the one before. */
enum MapToolsFit {
    /** Every choice has a text. */
    WORDS,
    /** The choice of shading is a menu. */
    SHADE_MENU,
    /** Switches of both maps are icons with tooltips as well. */
    ICONS,
    /** Everything but the choice of panel is in one menu. */
    ONE_MENU,
    /** The choice of panel is a menu too. */
    TWO_MENUS
}
