package latentfx.ui.training;

/** Which kind of model is to be trained. */
public enum ModelKind {
    AE("ae"),
    VAE("vae");

    private final String id;

    ModelKind(String id) {
        this.id = id;
    }

    /** Its name in files and on the command line, as {@code ModelSpec.kind()} gives it. */
    public String id() {
        return id;
    }
}
