"""Altair charts over named rows, `width` pixels in, chart out. They share one Dutch theme (`thema`)."""
