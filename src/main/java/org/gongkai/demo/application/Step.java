package org.gongkai.demo.application;

/**
 * One step of building the county.
 *
 * @param name stable, so that a later start knows it is done
 */
record Step(String name, Runnable work) {}
