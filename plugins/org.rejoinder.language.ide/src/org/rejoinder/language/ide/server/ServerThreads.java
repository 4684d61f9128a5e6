package org.rejoinder.language.ide.server;

import java.util.concurrent.ThreadFactory;

/**
 * Threads that keep no process alive. They see our classes, whoever starts the server: EMF has a registry of packages for each
 * context class loader.
 *
 * @param name of each thread
 */
record ServerThreads(String name) implements ThreadFactory {

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(RejoinderServer.class.getClassLoader());
        return thread;
    }
}
