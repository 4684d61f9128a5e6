package org.rejoinder.cli;

/** What the program calls itself. Constants, so that {@code --version} need not read a file. */
public final class Product {

    /** Name of the program and of the tool in reports. */
    public static final String NAME = "rejoinder";

    /** Version, without the build's qualifier; a test holds it against the build's. */
    public static final String VERSION = "0.1.0";

    private Product() {
    }
}
