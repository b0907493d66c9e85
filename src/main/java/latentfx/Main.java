package latentfx;

/** Starts LatentFX. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
